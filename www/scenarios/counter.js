(window.ran = window.ran || []).push('counter');
