// What the shop shows to those who allow "marketing".
(function (offer) {
  offer.dataset.offer = 'on';
  offer.textContent = 'Сізге арналған: түлкі мен тасбақаны бірге алсаңыз, жеткізу тегін.';
})(document.getElementById('offer'));
