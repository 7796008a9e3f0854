// The league's own page: games by team, and what a developer sees. None of it needs an answer.
(function () {
  var byId = function (id) { return document.getElementById(id); };

  byId('team').addEventListener('change', function () {
    var team = byId('team').value;
    var found = 0;
    Array.prototype.forEach.call(byId('cards').children, function (card) {
      card.hidden = card.textContent.indexOf(team) < 0;
      if (!card.hidden) found += 1;
    });
    byId('found').textContent = team ? 'Табылган беттештер: ' + found : '';
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
