// Theme and size of letters, through Makul's store: in memory before a yes to preferences, on the disk after it, gone after a no.
// It runs in the head, after makul.js: what was remembered is there before anything is painted.
(function () {
  var store = window.makul.storage('preferences');
  var root = document.documentElement;

  function dress() {
    root.style.colorScheme = store.getItem('theme') || '';
    root.style.fontSize = store.getItem('letters') || '';
  }

  dress();
  document.addEventListener('DOMContentLoaded', function () {
    ['theme', 'letters'].forEach(function (name) {
      var field = document.getElementById(name);
      field.value = store.getItem(name) || '';
      field.addEventListener('change', function () {
        store.setItem(name, field.value);
        dress();
      });
    });
  });
})();
