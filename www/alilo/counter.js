// The shop's own counter: the gate holds it until the visitor allows "analytics".
document.getElementById('counter').textContent = 'жүктелді';
document.documentElement.dataset.counter = 'on';
