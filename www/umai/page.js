// The app's own page: offers by kind, the saved ones, and what a developer sees. None of it needs an answer.
(function () {
  var byId = function (id) { return document.getElementById(id); };

  byId('sort').addEventListener('change', function () {
    var sort = byId('sort').value;
    Array.prototype.forEach.call(byId('cards').children, function (card) {
      card.hidden = sort !== '' && card.dataset.sort !== sort;
    });
  });

  byId('cards').addEventListener('click', function (event) {
    var button = event.target;
    if (button.tagName !== 'BUTTON') return;
    button.setAttribute('aria-pressed', button.getAttribute('aria-pressed') !== 'true');
    var saved = byId('cards').querySelectorAll('[aria-pressed=true]').length;
    byId('saved').textContent = saved ? 'Сакталган арзандатуулар: ' + saved : '';
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
