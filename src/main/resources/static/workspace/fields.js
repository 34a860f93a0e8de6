// Two fields that HTML does not have: a menu that is filled while one types, and a field
// for marked text. Both without a mouse as well.
(() => {
	"use strict";

	const searchOf = (element) => element.closest?.(".block-search");
	const offersOf = (search) => search.querySelector(".block-offers");
	const fieldOf = (search) => search.querySelector("[role=combobox]");
	const optionsOf = (search) => [...search.querySelectorAll(".block-offer")];
	const activeOf = (search) => search.querySelector(".block-offer[aria-selected=true]");

	const point = (search, option) => {
		activeOf(search)?.setAttribute("aria-selected", "false");
		option?.setAttribute("aria-selected", "true");
		option?.scrollIntoView({ block: "nearest" });
		if (option) {
			fieldOf(search).setAttribute("aria-activedescendant", option.id);
		}
		else {
			fieldOf(search).removeAttribute("aria-activedescendant");
		}
	};

	const close = (search) => {
		offersOf(search).hidden = true;
		fieldOf(search).setAttribute("aria-expanded", "false");
		point(search, null);
	};

	const open = (search) => {
		const any = optionsOf(search).length > 0;
		offersOf(search).hidden = false;
		fieldOf(search).setAttribute("aria-expanded", String(any));
		point(search, any ? optionsOf(search)[0] : null);
	};

	const isTaken = (search, value) => [...search.querySelectorAll(".block-chip input")].some((one) => one.value === value);

	// Tells whoever waits for a change, and can be taken back when a question is denied.
	const changed = (search, before) => {
		search.dataset.before = before;
		search.dispatchEvent(new CustomEvent("change", { bubbles: true }));
	};

	const chip = (search, value, words) => {
		const made = document.createElement("span");
		made.className = "block-chip";
		const field = document.createElement("input");
		field.type = "hidden";
		field.name = fieldOf(search).dataset.field;
		field.value = value;
		field.setAttribute("value", value);
		const label = document.createElement("span");
		label.textContent = words;
		const remove = document.createElement("button");
		remove.type = "button";
		remove.setAttribute("aria-label", search.dataset.remove.replace("{0}", () => words));
		remove.textContent = "✕";
		made.append(field, label, remove);
		return made;
	};

	const take = (search, option) => {
		const taken = search.querySelector(".block-taken");
		const before = taken.innerHTML;
		if (search.dataset.several !== "true") {
			taken.replaceChildren();
		}
		if (!isTaken(search, option.dataset.option)) {
			taken.append(chip(search, option.dataset.option, option.dataset.text));
		}
		fieldOf(search).value = "";
		close(search);
		fieldOf(search).focus();
		changed(search, before);
	};

	const remove = (search, one) => {
		const before = search.querySelector(".block-taken").innerHTML;
		one.remove();
		fieldOf(search).focus();
		changed(search, before);
	};

	document.addEventListener("htmx:afterSwap", (event) => {
		const search = searchOf(event.detail.target);
		if (search && event.detail.target === offersOf(search) && search.contains(document.activeElement)) {
			open(search);
		}
	});

	// Whoever presses on an option keeps the focus in the field.
	document.addEventListener("mousedown", (event) => {
		if (event.target.closest(".block-offers")) {
			event.preventDefault();
		}
	});

	document.addEventListener("click", (event) => {
		const search = searchOf(event.target);
		const option = event.target.closest(".block-offer");
		const taken = event.target.closest(".block-chip button");
		document.querySelectorAll(".block-search").forEach((one) => one === search || close(one));
		if (search && option) {
			take(search, option);
		}
		else if (search && taken) {
			remove(search, taken.closest(".block-chip"));
		}
	});

	document.addEventListener("focusout", (event) => {
		const search = searchOf(event.target);
		if (search && !search.contains(event.relatedTarget)) {
			close(search);
		}
	});

	// What is typed to look for options is no choice yet.
	document.addEventListener("change", (event) => {
		if (event.target.matches(".block-search [role=combobox]")) {
			event.stopPropagation();
		}
	}, true);

	document.addEventListener("keydown", (event) => {
		const search = event.target.matches?.("[role=combobox]") ? searchOf(event.target) : null;
		if (!search || event.isComposing) {
			return;
		}
		const shown = !offersOf(search).hidden;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && shown) {
			event.preventDefault();
			const all = optionsOf(search);
			point(search, all[(all.indexOf(activeOf(search)) + step + all.length) % all.length]);
		}
		else if (event.key === "Enter") {
			event.preventDefault();
			if (shown && activeOf(search)) {
				take(search, activeOf(search));
			}
		}
		else if (event.key === "Escape" && shown) {
			event.preventDefault();
			close(search);
		}
		else if (event.key === "Backspace" && event.target.value === "") {
			const last = search.querySelector(".block-chip:last-child");
			if (last) {
				remove(search, last);
			}
		}
	});

	// A field for marked text: buttons and keys put the marks.
	const mark = (area, tool) => {
		const sign = tool.dataset.sign;
		let from = area.selectionStart;
		let to = area.selectionEnd;
		area.focus();
		if (tool.dataset.lines) {
			from = area.value.lastIndexOf("\n", from - 1) + 1;
			area.setSelectionRange(from, to);
			let number = 0;
			const lines = area.value.slice(from, to).split("\n").map((line) =>
				(sign === "1. " ? `${++number}. ` : sign) + line);
			area.setRangeText(lines.join("\n"), from, to, "end");
		}
		else {
			const words = area.value.slice(from, to);
			area.setRangeText(sign + words + sign, from, to, "end");
			area.setSelectionRange(from + sign.length, from + sign.length + words.length);
		}
		area.dispatchEvent(new Event("input", { bubbles: true }));
	};

	document.addEventListener("click", (event) => {
		const tool = event.target.closest(".block-tools button");
		if (tool) {
			mark(tool.closest(".block-rich").querySelector("textarea"), tool);
		}
	});

	document.addEventListener("keydown", (event) => {
		const rich = (event.ctrlKey || event.metaKey) && event.target.closest?.(".block-rich");
		const tool = rich && rich.querySelector(`.block-tools [data-key="${CSS.escape(event.key)}"]`);
		if (tool) {
			event.preventDefault();
			mark(event.target, tool);
		}
	});
})();
