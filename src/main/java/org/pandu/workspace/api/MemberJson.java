package org.pandu.workspace.api;

import java.util.Locale;
import java.util.TimeZone;

import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ObjectNode;

/**
 * An account as Slack's {@code user} object.
 */
public final class MemberJson {

	private MemberJson() {
	}

	public static ObjectNode of(Member member, Workspace workspace, boolean withLocale) {
		ObjectNode user = Json.object();
		user.put("id", member.id());
		user.put("team_id", workspace.teamId());
		user.put("name", member.handle());
		user.put("deleted", member.deactivated());
		user.put("real_name", member.name());
		if (!member.deactivated()) {
			TimeZone zone = TimeZone.getTimeZone(member.zone());
			user.put("tz", member.zone());
			user.put("tz_label", zone.getDisplayName(Locale.ENGLISH));
			user.put("tz_offset", zone.getOffset(workspace.time().instant().toEpochMilli()) / 1000);
			user.put("is_admin", member.admin());
			user.put("is_owner", false);
			user.put("is_primary_owner", false);
			user.put("is_restricted", false);
			user.put("is_ultra_restricted", false);
		}
		user.put("is_bot", member.bot());
		user.put("is_app_user", false);
		user.put("updated", 0);
		ObjectNode profile = user.putObject("profile");
		profile.put("title", member.title());
		profile.put("real_name", member.name());
		profile.put("real_name_normalized", member.name());
		profile.put("display_name", member.handle());
		profile.put("display_name_normalized", member.handle());
		profile.put("team", workspace.teamId());
		if (withLocale) {
			user.put("locale", member.locale());
		}
		return user;
	}

}
