// The site's own counter: the gate holds it until the visitor allows "analytics".
document.getElementById('counter').textContent = 'yuklandi';
document.documentElement.dataset.counter = 'on';
