// The half of autoconsent that a browser's maker writes: answers the half in the page, and writes down what it says.
window.said = [];
window.autoconsentSendMessage = async (message) => {
  said.push(message);
  if (message.type == 'init') {
    const { rules, ...config } = deputy;
    setTimeout(() => autoconsentReceiveMessage({ type: 'initResp', config: { isMainWorld: true, ...config }, rules: { autoconsent: rules } }));
  }
  if (message.type == 'optOutResult' && message.scheduleSelfTest) autoconsentReceiveMessage({ type: 'selfTest' });
};
