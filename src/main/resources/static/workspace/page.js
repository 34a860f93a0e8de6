// The little that templates and htmx can't do by themselves.
(() => {
	'use strict';
	const byId = (id) => document.getElementById(id);
	document.body.addEventListener('htmx:sseOpen', () => {
		document.body.dataset.live = 'true';
	});
	const dialog = byId('dialog');
	const scroll = byId('scroll');
	const composer = byId('composer');
	const text = byId('composer-text');
	const choices = byId('choices');

	// Modals: the dialog opens and closes with what the server puts into it.
	const fit = () => {
		const filled = byId('modal-form') !== null;
		if (filled && !dialog.open) {
			dialog.showModal();
		}
		else if (!filled && dialog.open) {
			dialog.close();
			// What lay under the dialog takes no typing before it has been drawn anew.
			requestAnimationFrame(() => {
				text?.blur();
				text?.focus();
			});
		}
	};
	let view = '';
	const focusInModal = () => {
		const form = byId('modal-form');
		const shown = form?.elements.viewId.value ?? '';
		const wrong = form?.querySelector('[aria-invalid=true]');
		if (wrong) {
			wrong.focus();
		}
		else if (form && (shown !== view || !dialog.contains(document.activeElement) || document.activeElement === dialog)) {
			(form.querySelector('.fields [autofocus]')
				?? form.querySelector('.fields input:not([type=hidden]), .fields textarea, .fields select, .fields button')
				?? byId('modal-submit') ?? byId('modal-close')).focus();
		}
		view = shown;
	};
	dialog.addEventListener('cancel', (event) => {
		event.preventDefault();
		byId('modal-close')?.click();
	});

	// Conversation: stays at its end when it was there, and tells what is new.
	let atEnd = true;
	let newest = '';
	const newestMessage = () => [...document.querySelectorAll('#messages .message')].reduce(
		(found, one) => (!found || one.id > found.id) ? one : found, null);
	const toEnd = () => {
		if (scroll) {
			scroll.scrollTop = scroll.scrollHeight;
		}
	};
	scroll?.addEventListener('scroll', () => {
		atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;
	});
	newest = newestMessage()?.id ?? '';
	toEnd();

	document.body.addEventListener('htmx:afterSwap', (event) => {
		if (event.detail.target.id === 'modal') {
			fit();
		}
		if (event.detail.target.id === 'messages') {
			const message = newestMessage();
			if (message && message.id > newest) {
				newest = message.id;
				byId('announce').textContent = message.dataset.said;
			}
			if (atEnd) {
				toEnd();
			}
		}
	});
	document.body.addEventListener('htmx:afterSettle', (event) => {
		if (event.detail.target.id === 'modal') {
			focusInModal();
		}
	});

	// Words at the edge go by themselves.
	let fading = 0;
	const toast = (words) => {
		if (words) {
			byId('toast').textContent = words;
		}
		clearTimeout(fading);
		fading = setTimeout(() => byId('toast').replaceChildren(), 8000);
	};
	document.body.addEventListener('htmx:afterSwap', (event) => {
		if (event.detail.target.id === 'toast') {
			toast();
		}
	});
	for (const failure of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
		document.body.addEventListener(failure, (event) => {
			if (event.detail.requestConfig?.verb !== 'get') {
				toast(document.body.dataset.lost);
			}
		});
	}

	// Menus close by Escape and by a click elsewhere.
	const closeMenus = (but) => document.querySelectorAll('details.drop[open], details.people[open]')
		.forEach((menu) => menu.contains(but) || menu.removeAttribute('open'));
	document.addEventListener('click', (event) => closeMenus(event.target));
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') {
			const open = document.activeElement.closest('details.drop[open], details.people[open]');
			closeMenus(null);
			open?.querySelector('summary').focus();
		}
	});
	const side = (open) => {
		document.body.classList.toggle('side-open', open);
		byId('menu').setAttribute('aria-expanded', String(open));
	};
	byId('menu').addEventListener('click', (event) => {
		event.stopPropagation();
		side(!document.body.classList.contains('side-open'));
	});
	document.addEventListener('click', (event) => {
		if (!byId('side').contains(event.target)) {
			side(false);
		}
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && document.body.classList.contains('side-open')) {
			side(false);
			byId('menu').focus();
		}
	});

	if (!composer) {
		return;
	}

	// Message box: grows, keeps its draft, sends by Enter.
	const draft = 'draft ' + composer.dataset.draft;
	const grow = () => {
		text.rows = Math.min(10, Math.max(1, text.value.split('\n').length));
	};
	text.value = sessionStorage.getItem(draft) ?? text.value;
	grow();
	let sent = '';
	composer.addEventListener('htmx:beforeRequest', () => {
		sent = text.value;
	});
	document.body.addEventListener('said', () => {
		if (text.value === sent) {
			text.value = '';
		}
		sessionStorage.setItem(draft, text.value);
		grow();
		atEnd = true;
		toEnd();
	});

	// Completion of commands and names.
	const offered = () => [...choices.children].filter((one) => !one.hidden);
	const chosen = () => choices.querySelector('[aria-selected=true]');
	const word = () => {
		const before = text.value.slice(0, text.selectionStart);
		return before.match(/^\/\S*$/)?.[0] ?? before.match(/(?:^|\s)(@[\w.-]*)$/)?.[1] ?? '';
	};
	const select = (choice) => {
		chosen()?.setAttribute('aria-selected', 'false');
		choice?.setAttribute('aria-selected', 'true');
		choice?.scrollIntoView({ block: 'nearest' });
		if (choice) {
			text.setAttribute('aria-activedescendant', choice.id);
		}
		else {
			text.removeAttribute('aria-activedescendant');
		}
	};
	const offer = (typed) => {
		const sought = typed.toLowerCase();
		for (const one of choices.children) {
			const name = (one.dataset.name ?? '').toLowerCase();
			one.hidden = !sought || !(one.dataset.insert.toLowerCase().startsWith(sought)
				|| (sought.length > 1 && sought[0] === '@' && name.includes(sought.slice(1))));
		}
		const any = offered().length > 0;
		choices.hidden = !any;
		text.setAttribute('aria-expanded', String(any));
		select(any ? offered()[0] : null);
	};
	const insert = (choice) => {
		const typed = word();
		const from = text.selectionStart - typed.length;
		text.setRangeText(choice.dataset.insert + ' ', from, text.selectionStart, 'end');
		sessionStorage.setItem(draft, text.value);
		offer('');
		text.focus();
	};
	text.addEventListener('input', () => {
		sessionStorage.setItem(draft, text.value);
		grow();
		offer(word());
	});
	text.addEventListener('blur', () => offer(''));
	choices.addEventListener('mousedown', (event) => {
		event.preventDefault();
		const choice = event.target.closest('[role=option]');
		if (choice) {
			insert(choice);
		}
	});
	text.addEventListener('keydown', (event) => {
		const open = !choices.hidden;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (open && step) {
			event.preventDefault();
			const all = offered();
			select(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
		}
		else if (open && event.key === 'Escape') {
			event.stopPropagation();
			offer('');
		}
		else if (open && (event.key === 'Tab' || event.key === 'Enter') && chosen()
				&& chosen().dataset.insert !== word()) {
			event.preventDefault();
			insert(chosen());
		}
		else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
			event.preventDefault();
			offer('');
			composer.requestSubmit();
		}
	});
})();
