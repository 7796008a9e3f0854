document.getElementById('languages').addEventListener('click', function (event) {
  var tag = event.target.value;
  if (!tag) return;
  (window.makulQueue = window.makulQueue || []).push(function (m) { m.setLocale(tag); });
});
