package org.pandu.workspace.page;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.acting.Accounts;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The accounts, to close them, open them again, post them to another zone and let them
 * read another language.
 */
@Controller
class AccountsController {

	private static final String PAGE = "workspace/accounts";

	private static final List<String> ZONES = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((zone) -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
		.sorted()
		.toList();

	/** As Slack's client names them. */
	private static final List<String> LOCALES = List.of("id-ID", "en-GB", "en-US");

	private final Workspace workspace;

	private final Accounts accounts;

	private final Readers readers;

	AccountsController(Workspace workspace, Accounts accounts, Readers readers) {
		this.workspace = workspace;
		this.accounts = accounts;
		this.readers = readers;
	}

	@GetMapping("/accounts")
	String show(Reader reader, Model model) {
		return page(reader, model);
	}

	@PostMapping("/accounts/close")
	String close(Reader reader, @RequestParam String user, Model model) {
		if (this.readers.all().stream().allMatch((member) -> member.id().equals(user))) {
			return refuse("accounts.last", null, reader, model);
		}
		return change(() -> this.accounts.close(user), reader, model);
	}

	@PostMapping("/accounts/reopen")
	String reopen(Reader reader, @RequestParam String user, Model model) {
		return change(() -> this.accounts.reopen(user), reader, model);
	}

	@PostMapping("/accounts/zone")
	String move(Reader reader, @RequestParam String user, @RequestParam String zone, Model model) {
		try {
			return change(() -> this.accounts.moveTo(user, zone.strip()), reader, model);
		}
		catch (DateTimeException ex) {
			return refuse("accounts.unknown", zone, reader, model);
		}
	}

	@PostMapping("/accounts/language")
	String speak(Reader reader, @RequestParam String user, @RequestParam String locale, Model model) {
		if (!LOCALES.contains(locale)) {
			return refuse("accounts.gone", null, reader, model);
		}
		return change(() -> this.accounts.speaks(user, locale), reader, model);
	}

	private String change(Runnable change, Reader reader, Model model) {
		try {
			change.run();
			return "redirect:/accounts?as=" + reader.id();
		}
		catch (IllegalArgumentException ex) {
			return refuse("accounts.gone", null, reader, model);
		}
	}

	private String refuse(String key, @Nullable String typed, Reader reader, Model model) {
		model.addAttribute("wrong", key);
		model.addAttribute("typed", (typed != null) ? typed : "");
		return page(reader, model);
	}

	private String page(Reader reader, Model model) {
		model.addAttribute("reader", reader);
		model.addAttribute("people", this.workspace.members().stream().filter((member) -> !member.bot()).toList());
		model.addAttribute("zones", ZONES);
		model.addAttribute("locales", LOCALES);
		return PAGE;
	}

}
