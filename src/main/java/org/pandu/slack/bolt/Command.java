package org.pandu.slack.bolt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import org.pandu.id.PersonId;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackGateway;
import org.pandu.text.Words;

/**
 * A subcommand as it was typed. What is told goes back in the acknowledgement.
 */
final class Command extends Trigger implements CommandCall {

	private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");

	private final SlashCommandPayload payload;

	private final String arguments;

	private final List<String> told = new ArrayList<>();

	Command(SlackGateway slack, PersonId actor, Words words, SlashCommandPayload payload, String arguments) {
		super(slack, actor, words, payload.getTriggerId(), Place.CHANNEL);
		this.payload = payload;
		this.arguments = arguments;
	}

	@Override
	public String arguments() {
		return Mrkdwn.unescape(MENTION.matcher(this.arguments).replaceAll("")).strip();
	}

	@Override
	public List<PersonId> mentions() {
		List<PersonId> people = new ArrayList<>();
		Matcher mention = MENTION.matcher(this.arguments);
		while (mention.find()) {
			people.add(new PersonId(actor().team(), mention.group(1)));
		}
		return people;
	}

	@Override
	public String channel() {
		return this.payload.getChannelId();
	}

	@Override
	public void tell(String mrkdwn) {
		this.told.add(mrkdwn);
	}

	String told() {
		return String.join("\n", this.told);
	}

}
