// What is shown to those who allow "marketing".
(function (special) {
  special.dataset.special = 'on';
  special.textContent = 'Өзгөчө сизге: бүгүн «Жайлоо» чайканасында беш эсе упай.';
})(document.getElementById('special'));
