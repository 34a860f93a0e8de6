// Words at the edge go by themselves.
(() => {
	'use strict';
	let fading = 0;
	document.body.addEventListener('htmx:sseOpen', () => {
		document.body.dataset.live = 'true';
	});
	document.body.addEventListener('htmx:afterSwap', (event) => {
		if (event.detail.target.id === 'toast') {
			clearTimeout(fading);
			fading = setTimeout(() => document.getElementById('toast').replaceChildren(), 8000);
		}
		// The button was replaced; whoever pressed it by the keyboard goes on from there.
		if (event.detail.target.id === 'tour' && document.activeElement === document.body) {
			document.getElementById('tour-on')?.focus();
		}
	});
})();
