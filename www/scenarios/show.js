// Shows what a scenario sees, and lets a person begin again as a new visitor.
// The scripts of a scenario push their names to `ran`; this file is deferred, so they may come first.
(function () {
  var root = document.documentElement;
  var makul; // not window.makul: until makul.js is there, that is the element of that id in json.html
  var write = function (id, text) {
    var place = document.getElementById(id);
    if (place) place.textContent = text;
  };
  var show = function () {
    write('scripts', (window.ran || []).join(', ') || 'none');
    if (root.dataset.analytics) write('early', root.dataset.analytics);
    if (makul) write('state', JSON.stringify(makul.consent, null, 2));
  };

  show();
  document.addEventListener('load', function () { setTimeout(show, 0); }, true); // an external script has run, and what waited for it will
  (window.makulQueue = window.makulQueue || []).push(function (m) {
    makul = m;
    show();
    m.on('change', show);
  });
  document.addEventListener('click', function () { setTimeout(show, 0); });

  document.getElementById('forget').addEventListener('click', function () {
    document.cookie.split(';').forEach(function (pair) {
      document.cookie = pair.split('=')[0].trim() + '=; Path=/; Max-Age=0';
    });
    localStorage.clear();
    location.reload();
  });
})();
