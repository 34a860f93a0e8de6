// What blocks need beyond htmx: questions before something is done, links that also tell
// the app, Enter in fields that tell the app, filters of long lists, counters.
(() => {
	"use strict";

	const ask = (dialog) => new Promise((answered) => {
		const before = document.activeElement;
		dialog.returnValue = "";
		dialog.querySelectorAll("button[value]").forEach((button) => {
			button.onclick = (event) => {
				event.stopPropagation();
				dialog.close(button.value);
			};
		});
		dialog.addEventListener("close", () => {
			before?.focus?.();
			answered(dialog.returnValue === "confirm");
		}, { once: true });
		dialog.showModal();
		dialog.querySelector("button[value=deny]")?.focus();
	});

	const question = (element) => {
		const id = element.dataset?.confirm;
		return id ? document.getElementById(id) : null;
	};

	const restore = (element) => {
		if (element.matches(".block-search")) {
			element.querySelector(".block-taken").innerHTML = element.dataset.before ?? "";
			return;
		}
		const fields = element.matches("fieldset") ? element.querySelectorAll("input") : [element];
		fields.forEach((field) => {
			if (field.options) {
				[...field.options].forEach((option) => { option.selected = option.defaultSelected; });
			}
			else if (field.type === "checkbox" || field.type === "radio") {
				field.checked = field.defaultChecked;
			}
			else if (field.type !== "hidden") {
				field.value = field.defaultValue ?? field.value;
			}
		});
	};

	const closeMenus = (except) => document.querySelectorAll(".block-overflow[open]").forEach((menu) => {
		if (menu !== except) {
			menu.open = false;
		}
	});

	document.addEventListener("htmx:confirm", async (event) => {
		const element = event.detail.elt;
		const dialog = element.matches?.(".block-leads-out") ? null : question(element);
		if (!dialog) {
			return;
		}
		event.preventDefault();
		if (await ask(dialog)) {
			event.detail.issueRequest(true);
		}
		else {
			restore(element);
		}
	});

	document.addEventListener("click", async (event) => {
		const link = event.target.closest?.("a.block-leads-out");
		closeMenus(event.target.closest?.("summary")?.parentElement);
		if (!link) {
			return;
		}
		const dialog = question(link);
		if (dialog) {
			event.preventDefault();
			if (!await ask(dialog)) {
				return;
			}
			window.open(link.href, "_blank", "noopener,noreferrer");
		}
		link.dispatchEvent(new CustomEvent("block-follow"));
	});

	document.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			const open = document.querySelector(".block-overflow[open]");
			if (open) {
				event.preventDefault();
				open.open = false;
				open.querySelector("summary").focus();
			}
		}
		if (event.key !== "Enter" || event.isComposing) {
			return;
		}
		if (event.target.matches(".block-filter")) {
			event.preventDefault();
		}
		else if (event.target.matches("[hx-trigger=block-enter]") && !event.shiftKey) {
			event.preventDefault();
			event.target.dispatchEvent(new CustomEvent("block-enter"));
		}
	});

	// A filter is no part of what is posted.
	document.addEventListener("change", (event) => {
		if (event.target.matches(".block-filter")) {
			event.stopPropagation();
		}
	}, true);

	const filter = (field) => {
		const words = field.value.trim().toLocaleLowerCase();
		field.closest(".block-group").querySelectorAll(".block-choice").forEach((choice) => {
			choice.hidden = !choice.textContent.toLocaleLowerCase().includes(words);
		});
	};

	const count = (field) => {
		const left = Number(field.dataset.most) - [...field.value].length;
		let counter = field.nextElementSibling;
		if (!counter?.matches(".block-left")) {
			counter = document.createElement("span");
			counter.className = "block-left";
			field.after(counter);
		}
		counter.textContent = field.dataset.left.replace("{0}", String(left));
		counter.classList.toggle("is-over", left < 0);
	};

	document.addEventListener("input", (event) => {
		if (event.target.matches(".block-filter")) {
			filter(event.target);
			event.stopPropagation();
		}
		else if (event.target.matches("[data-most]")) {
			count(event.target);
		}
	}, true);
})();
