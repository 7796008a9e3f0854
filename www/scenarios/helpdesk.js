// A service of the site's own: it leaves a cookie and a storage key, which go when it is withdrawn.
(window.ran = window.ran || []).push('helpdesk');
document.cookie = '_hd_visit=1; Path=/; SameSite=Lax';
localStorage.setItem('_hd_draft', 'hello');
document.getElementById('chat').textContent = 'The chat is open. How can we help?';
