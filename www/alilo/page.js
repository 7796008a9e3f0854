// The shop's own page: toys by age, the basket, and what a developer sees. None of it needs an answer.
(function () {
  var byId = function (id) { return document.getElementById(id); };
  var each = function (list, act) { Array.prototype.forEach.call(list, act); };

  byId('ages').addEventListener('click', function (event) {
    var age = event.target.value;
    if (age === undefined) return;
    each(byId('ages').children, function (button) { button.setAttribute('aria-pressed', button.value === age); });
    each(byId('cards').children, function (card) { card.hidden = age !== '' && card.dataset.age !== age; });
  });

  var inside = 0;
  byId('cards').addEventListener('click', function (event) {
    if (event.target.tagName !== 'BUTTON') return;
    inside += 1;
    byId('basket').textContent = inside;
  });

  (window.makulQueue = window.makulQueue || []).push(function (makul) {
    var show = function () { byId('state').textContent = JSON.stringify(makul.consent, null, 2); };
    show();
    makul.on('change', show);
  });

  byId('forget').addEventListener('click', function () {
    document.cookie.split(';').forEach(function (pair) {
      document.cookie = pair.split('=')[0].trim() + '=; Path=/; Max-Age=0';
    });
    localStorage.clear();
    location.reload();
  });
})();
