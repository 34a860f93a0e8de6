package org.pandu.slack.bolt;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.model.event.Event;

/**
 * Remembers what is registered with Bolt.
 */
final class RegisteringApp extends App {

	private final Set<String> commands = new TreeSet<>();

	private final Set<String> shortcuts = new TreeSet<>();

	private final Set<Class<? extends Event>> events = new HashSet<>();

	RegisteringApp() {
		super(AppConfig.builder().signingSecret("unused").singleTeamBotToken("unused").build());
	}

	Set<String> commands() {
		return this.commands;
	}

	Set<String> shortcuts() {
		return this.shortcuts;
	}

	Set<Class<? extends Event>> events() {
		return this.events;
	}

	@Override
	public App command(Pattern command, SlashCommandHandler handler) {
		this.commands.add(unquoted(command));
		return super.command(command, handler);
	}

	@Override
	public App globalShortcut(Pattern callbackId, GlobalShortcutHandler handler) {
		this.shortcuts.add(unquoted(callbackId));
		return super.globalShortcut(callbackId, handler);
	}

	@Override
	public App messageShortcut(Pattern callbackId, MessageShortcutHandler handler) {
		this.shortcuts.add(unquoted(callbackId));
		return super.messageShortcut(callbackId, handler);
	}

	@Override
	protected <E extends Event> App event(Class<E> type, boolean several, BoltEventHandler<E> handler) {
		this.events.add(type);
		return super.event(type, several, handler);
	}

	/** Bolt turns a plain name into a pattern that is anchored and escaped. */
	private static String unquoted(Pattern pattern) {
		return pattern.pattern().replaceAll("^\\^|\\$$", "").replace("\\Q", "").replace("\\E", "");
	}

}
