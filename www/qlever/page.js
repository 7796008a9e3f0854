// The order form, and what a developer sees. None of it needs an answer.
(function () {
  var byId = function (id) { return document.getElementById(id); };
  var order = byId('order');

  var chosen = function (name) { return order.querySelector('[name=' + name + ']:checked'); };
  var sum = function () {
    var service = chosen('service');
    byId('chosen').textContent = service.value + ', ' + chosen('when').value;
    byId('price').textContent = service.dataset.price.replace(/(\d)(?=(\d{3})+$)/g, '$1\u00a0') + ' soʻm';
  };
  sum();
  order.addEventListener('change', sum);
  order.addEventListener('submit', function (event) {
    event.preventDefault();
    byId('answer').textContent = 'Buyurtma qabul qilindi. Bu namoyish, shuning uchun usta kelmaydi.';
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
