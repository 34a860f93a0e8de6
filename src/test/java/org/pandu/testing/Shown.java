package org.pandu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.ChannelsSelectElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.block.element.UsersSelectElement;
import org.pandu.slack.Message;
import org.pandu.slack.Modal;

/**
 * What a person sees of blocks: the texts in order, and what can be clicked.
 */
public final class Shown {

	private final List<String> texts = new ArrayList<>();

	private final List<Button> buttons = new ArrayList<>();

	private final List<String> actionIds = new ArrayList<>();

	private Shown(List<LayoutBlock> blocks) {
		blocks.forEach(this::block);
	}

	/**
	 * Something to click.
	 *
	 * @param label what it says
	 * @param actionId its interaction
	 * @param value what it carries
	 * @param primary whether it stands out
	 * @param asksFirst whether it asks before it acts
	 */
	public record Button(String label, String actionId, String value, boolean primary, boolean asksFirst) {
	}

	public static Shown of(List<LayoutBlock> blocks) {
		return new Shown(blocks);
	}

	public static Shown of(Message message) {
		Strict.check(message);
		return new Shown(message.blocks());
	}

	public static Shown of(Modal modal) {
		return new Shown(modal.blocks());
	}

	/**
	 * Everything that can be read, a line each.
	 */
	public String text() {
		return String.join("\n", this.texts);
	}

	/**
	 * Buttons and the options of overflow menus, in order.
	 */
	public List<Button> buttons() {
		return List.copyOf(this.buttons);
	}

	public List<String> labels() {
		return this.buttons.stream().map(Button::label).toList();
	}

	/**
	 * The first button with a label.
	 */
	public Button button(String label) {
		return this.buttons.stream()
			.filter((button) -> button.label().equals(label))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No button '" + label + "' among " + labels()));
	}

	/**
	 * The action ids of what acts when clicked.
	 */
	List<String> actionIds() {
		return this.actionIds;
	}

	private void block(LayoutBlock block) {
		switch (block) {
			case SectionBlock section -> {
				text(section.getText());
				Optional.ofNullable(section.getFields()).orElse(List.of()).forEach(this::text);
				Optional.ofNullable(section.getAccessory()).ifPresent(this::clickable);
			}
			case HeaderBlock header -> text(header.getText());
			case ContextBlock context -> context.getElements().forEach(this::contextual);
			case ActionsBlock actions -> actions.getElements().forEach(this::clickable);
			case InputBlock input -> {
				text(input.getLabel());
				text(input.getHint());
				Filled.options(input.getElement()).forEach((option) -> text(option.getText()));
			}
			case ImageBlock image -> this.texts.add(image.getAltText());
			case DividerBlock divider -> {
			}
			default -> throw new AssertionError("Not a block known here: " + block.getType());
		}
	}

	private void contextual(ContextBlockElement element) {
		if (element instanceof TextObject text) {
			text(text);
		}
	}

	private void clickable(BlockElement element) {
		switch (element) {
			case ButtonElement button -> {
				text(button.getText());
				this.actionIds.add(button.getActionId());
				this.buttons.add(new Button(button.getText().getText(), button.getActionId(), button.getValue(),
						"primary".equals(button.getStyle()), button.getConfirm() != null));
			}
			case OverflowMenuElement menu -> {
				this.actionIds.add(menu.getActionId());
				for (OptionObject option : menu.getOptions()) {
					text(option.getText());
					this.buttons.add(new Button(option.getText().getText(), menu.getActionId(), option.getValue(),
							false, menu.getConfirm() != null));
				}
			}
			default -> this.actionIds.add(actionId(element));
		}
	}

	private static String actionId(BlockElement element) {
		return switch (element) {
			case StaticSelectElement select -> select.getActionId();
			case UsersSelectElement users -> users.getActionId();
			case ChannelsSelectElement channels -> channels.getActionId();
			case DatePickerElement date -> date.getActionId();
			case TimePickerElement time -> time.getActionId();
			case RadioButtonsElement radio -> radio.getActionId();
			case CheckboxesElement boxes -> boxes.getActionId();
			default -> throw new AssertionError("Not an element known here: " + element);
		};
	}

	private void text(TextObject text) {
		if (text != null) {
			this.texts.add(text.getText());
		}
	}

}
