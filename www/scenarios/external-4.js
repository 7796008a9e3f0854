(window.ran = window.ran || []).push('external-4');
