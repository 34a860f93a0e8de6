package org.pandu.workspace.page;

import java.util.List;
import java.util.Locale;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.tour.Tour;
import org.pandu.workspace.tour.TourDesk;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What an owner of the workspace could export from Slack, to search for words: every
 * message with its blocks, metadata and files, whoever sees it.
 */
@Controller
class ExportController {

	private final Workspace workspace;

	private final TourDesk desk;

	ExportController(Workspace workspace, TourDesk desk) {
		this.workspace = workspace;
		this.desk = desk;
	}

	/**
	 * Some words, and how often they were found.
	 *
	 * @param words what was sought
	 * @param count in how many messages and files
	 */
	record Hit(String words, long count) {

	}

	/**
	 * A line of the export.
	 *
	 * @param who wrote it
	 * @param time in the reader's zone
	 * @param text its fallback text
	 */
	record Line(String who, String time, String text) {

	}

	@GetMapping("/export")
	String show(Reader reader, @RequestParam(defaultValue = "") String words, Model model) {
		List<Message> messages = this.workspace.conversations()
			.stream()
			.map(Conversation::id)
			.flatMap((channel) -> this.workspace.messages(channel).stream())
			.filter((message) -> message.onlyFor() == null)
			.sorted((one, other) -> other.ts().compareTo(one.ts()))
			.toList();
		List<String> exported = messages.stream().map(this::everythingIn).toList();
		List<String> sought = words.isBlank() ? this.desk.tour().map(Tour::confidences).orElse(List.of())
				: List.of(words.strip());
		model.addAttribute("reader", reader);
		model.addAttribute("words", words);
		model.addAttribute("count", messages.size());
		model.addAttribute("files", messages.stream().mapToInt((message) -> message.files().size()).sum());
		model.addAttribute("hits", sought.stream().map((one) -> new Hit(one, found(one, exported))).toList());
		model.addAttribute("lines", messages.stream().limit(50).map((message) -> line(reader, message)).toList());
		return "workspace/export";
	}

	private static long found(String words, List<String> exported) {
		String small = words.toLowerCase(Locale.ROOT);
		return exported.stream().filter((one) -> one.contains(small)).count();
	}

	private String everythingIn(Message message) {
		StringBuilder all = new StringBuilder();
		all.append(message.text()).append('\n').append(message.blocks()).append('\n').append(message.metadata());
		message.files()
			.stream()
			.flatMap((id) -> this.workspace.file(id).stream())
			.forEach((StoredFile file) -> all.append('\n')
				.append(file.name())
				.append('\n')
				.append(file.title())
				.append('\n')
				.append(file.altText())
				.append('\n')
				.append(new String(file.content(), java.nio.charset.StandardCharsets.UTF_8)));
		return all.toString().toLowerCase(Locale.ROOT);
	}

	private Line line(Reader reader, Message message) {
		return new Line(this.workspace.member(message.author()).map((member) -> member.name()).orElse(message.author()),
				reader.moments().brief(Moments.ofTs(message.ts())), message.text());
	}

}
