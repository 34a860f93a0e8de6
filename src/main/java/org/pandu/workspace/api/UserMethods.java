package org.pandu.workspace.api;

import java.util.Map;

import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * {@code users.*}: accounts. Nobody here has an e-mail address.
 */
@Component
class UserMethods implements MethodFamily {

	private final Workspace workspace;

	UserMethods(Workspace workspace) {
		this.workspace = workspace;
	}

	@Override
	public Map<String, Method> methods() {
		return Map.of("users.info", this::info, "users.list", this::list, "users.lookupByEmail", (call) -> {
			throw ApiError.of("users_not_found");
		});
	}

	private ObjectNode info(Call call) {
		Member member = this.workspace.member(call.arguments().require("user"))
			.orElseThrow(() -> ApiError.of("user_not_found"));
		ObjectNode answer = Json.ok();
		answer.set("user", MemberJson.of(member, this.workspace, call.arguments().flag("include_locale")));
		return answer;
	}

	private ObjectNode list(Call call) {
		Page<Member> page = Page.of(this.workspace.members(), call, 200);
		ObjectNode answer = Json.ok();
		ArrayNode members = answer.putArray("members");
		boolean locale = call.arguments().flag("include_locale");
		page.items().forEach((member) -> members.add(MemberJson.of(member, this.workspace, locale)));
		answer.put("cache_ts", this.workspace.time().instant().getEpochSecond());
		page.addCursor(answer);
		return answer;
	}

}
