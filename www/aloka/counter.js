// An analytics script of the site's own: the gate holds it until the visitor allows "analytics".
document.documentElement.dataset.counter = 'on';
document.getElementById('counter').textContent = 'загружен';
