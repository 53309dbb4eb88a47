// Amounts carry separators while nobody edits them. Only what the field shows is changed here, and only by commas, which
// the server ignores: so no event is sent.
const input = (event) => event.target.closest?.('vaadin-text-field.amount-field > input');

document.addEventListener('focusin', (event) => {
  const field = input(event);
  if (field && !field.readOnly) {
    field.value = field.value.replaceAll(',', '');
    field.select();
  }
});

document.addEventListener('focusout', (event) => {
  const field = input(event);
  if (field && /^-?\d+(\.\d+)?$/.test(field.value)) {
    const [whole, fraction] = field.value.split('.');
    field.value = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
  }
});
