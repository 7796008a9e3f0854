// Remembers the address for the next order. It runs only when the visitor allows "preferences", and
// what it keeps lies in Makul's store, which is emptied when the visitor takes that back.
(function () {
  var field = document.getElementById('address');
  var store = window.makul.storage('preferences');

  document.getElementById('memory').textContent = 'Manzil keyingi buyurtma uchun eslab qolinadi.';
  field.value = field.value || store.getItem('address') || '';
  field.addEventListener('change', function () { store.setItem('address', field.value); });
})();
