package org.pandu.slack.blocks;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import org.pandu.slack.Mrkdwn;

/**
 * Blocks to show. Texts longer than Slack allows are cut, so that a long name never costs
 * a message.
 */
public final class Pieces {

	private Pieces() {
	}

	/**
	 * A paragraph in mrkdwn; what people typed in it is escaped by the caller.
	 */
	public static SectionBlock section(String mrkdwn) {
		return SectionBlock.builder().text(markdown(mrkdwn, 3000)).build();
	}

	/**
	 * A paragraph with a button or menu at its right.
	 */
	public static SectionBlock section(String mrkdwn, BlockElement accessory) {
		return SectionBlock.builder().text(markdown(mrkdwn, 3000)).accessory(accessory).build();
	}

	/**
	 * A paragraph of confidential or typed words, shown exactly as typed.
	 */
	public static SectionBlock words(String typed) {
		return SectionBlock.builder().text(plain(typed, 3000)).build();
	}

	/**
	 * The same with a button or menu at its right.
	 */
	public static SectionBlock words(String typed, BlockElement accessory) {
		return SectionBlock.builder().text(plain(typed, 3000)).accessory(accessory).build();
	}

	public static HeaderBlock header(String text) {
		return HeaderBlock.builder().text(plain(text, 150)).build();
	}

	/**
	 * A line in small.
	 */
	public static ContextBlock context(String mrkdwn) {
		return ContextBlock.builder().elements(List.of(markdown(mrkdwn, 2000))).build();
	}

	public static DividerBlock divider() {
		return DividerBlock.builder().build();
	}

	/**
	 * A row of buttons and menus.
	 */
	public static ActionsBlock buttons(List<? extends BlockElement> elements) {
		return ActionsBlock.builder().elements(List.copyOf(elements)).build();
	}

	public static ActionsBlock buttons(BlockElement... elements) {
		return buttons(List.of(elements));
	}

	public static ButtonElement button(String text, String actionId, String value) {
		return ButtonElement.builder().text(plain(text, 75)).actionId(actionId).value(value).build();
	}

	/**
	 * The one button that matters most.
	 */
	public static ButtonElement primary(String text, String actionId, String value) {
		ButtonElement button = button(text, actionId, value);
		button.setStyle("primary");
		return button;
	}

	/**
	 * A button for what can't be undone: it asks first and says what will happen.
	 */
	public static ButtonElement confirmed(ButtonElement button, String title, String text, String yes, String no) {
		button.setConfirm(ConfirmationDialogObject.builder()
			.title(plain(title, 100))
			.text(plain(text, 300))
			.confirm(plain(yes, 30))
			.deny(plain(no, 30))
			.build());
		return button;
	}

	/**
	 * A menu for rare actions: at most five.
	 */
	public static OverflowMenuElement overflow(String actionId, List<Choice> choices) {
		return OverflowMenuElement.builder().actionId(actionId).options(options(choices)).build();
	}

	/**
	 * A menu for rare actions and web pages: at most five. Slack tells of the click on a
	 * page too, and wants an answer.
	 */
	public static OverflowMenuElement overflow(String actionId, List<Choice> choices, List<Link> links) {
		List<OptionObject> options = new ArrayList<>(options(choices));
		links.forEach((link) -> options
			.add(OptionObject.builder().text(plain(link.label(), 75)).value(link.value()).url(link.url()).build()));
		return OverflowMenuElement.builder().actionId(actionId).options(options).build();
	}

	/**
	 * A menu that acts as soon as something else is chosen: at most 100 choices.
	 * @param name what is chosen in it, for screen readers
	 * @param chosen the value of the choice it shows
	 */
	public static StaticSelectElement menu(String actionId, String name, List<Choice> choices, String chosen) {
		StaticSelectElement menu = menu(actionId, choices, chosen);
		menu.setPlaceholder(placeholder(name));
		return menu;
	}

	/**
	 * The same beside words that say what is chosen.
	 */
	public static StaticSelectElement menu(String actionId, List<Choice> choices, String chosen) {
		return StaticSelectElement.builder()
			.actionId(actionId)
			.options(options(choices))
			.initialOption(choices.stream()
				.filter((choice) -> choice.value().equals(chosen))
				.findFirst()
				.map(Pieces::option)
				.orElse(null))
			.build();
	}

	/**
	 * The text of a menu in which nothing is chosen yet.
	 */
	public static PlainTextObject placeholder(String text) {
		return plain(text, 150);
	}

	/**
	 * As many of the blocks as Slack takes.
	 */
	public static List<LayoutBlock> atMost(int limit, List<LayoutBlock> blocks) {
		return (blocks.size() <= limit) ? blocks : blocks.subList(0, limit);
	}

	static List<OptionObject> options(List<Choice> choices) {
		return choices.stream().map(Pieces::option).toList();
	}

	static OptionObject option(Choice choice) {
		return OptionObject.builder().text(plain(choice.label(), 75)).value(choice.value()).build();
	}

	static PlainTextObject plain(String text, int limit) {
		return PlainTextObject.builder().text(Mrkdwn.fit(text, limit)).emoji(false).build();
	}

	private static MarkdownTextObject markdown(String text, int limit) {
		return MarkdownTextObject.builder().text(Mrkdwn.fit(text, limit)).build();
	}

}
