package org.pandu.workspace.page.markup;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where blocks stand.
 *
 * @param kind {@code message}, {@code modal} or {@code home}
 * @param channel a message's conversation; else {@code null}
 * @param ts a message's id in it; else {@code null}
 * @param viewId a modal's id; else {@code null}
 */
public record Where(String kind, @Nullable String channel, @Nullable String ts, @Nullable String viewId) {

	public static Where message(String channel, String ts) {
		return new Where("message", channel, ts, null);
	}

	public static Where modal(String viewId) {
		return new Where("modal", null, null, viewId);
	}

	public static Where home() {
		return new Where("home", null, null, null);
	}

	/** Whether a form stands around all the blocks. */
	public boolean isForm() {
		return this.kind.equals("modal");
	}

	/**
	 * The id of an element on the page: the same whenever it is rendered, so that the
	 * focus is kept, and no other's.
	 */
	public String id(Key key) {
		String all = String.join("\n", this.kind, String.valueOf(this.channel), String.valueOf(this.ts),
				String.valueOf(this.viewId), key.field());
		return "b" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The name of the element's field. Outside of a form other messages may have an
	 * element with the same ids beside it.
	 */
	public String field(Key key) {
		return isForm() ? key.field() : id(key);
	}

	/**
	 * What is posted when the element is used: JSON for {@code hx-vals}.
	 * @param value a button's or an overflow option's value; {@code null} where the field
	 * itself tells
	 */
	public String values(Key key, @Nullable String value) {
		return all(key, value).toString();
	}

	/**
	 * What is posted to ask for an element's options: JSON for {@code hx-vals}.
	 * @param list the id that their list will have
	 */
	public String suggestion(Key key, String list) {
		return all(key, null).put("list", list).toString();
	}

	private ObjectNode all(Key key, @Nullable String value) {
		ObjectNode values = JsonNodeFactory.instance.objectNode()
			.put("kind", this.kind)
			.put("blockId", key.blockId())
			.put("actionId", key.actionId())
			.put("type", key.type())
			.put("field", field(key));
		put(values, "channel", this.channel);
		put(values, "ts", this.ts);
		put(values, "viewId", this.viewId);
		put(values, "value", value);
		return values;
	}

	private static void put(ObjectNode values, String name, @Nullable String value) {
		if (value != null) {
			values.put(name, value);
		}
	}

}
