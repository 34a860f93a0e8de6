package org.pandu.workspace.page;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads from the address who looks at the page, so that two tabs can be two people.
 */
@Component
class Readers implements HandlerMethodArgumentResolver {

	private final Workspace workspace;

	Readers(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Everyone one can act as.
	 */
	List<Member> all() {
		return this.workspace.members().stream().filter((member) -> !member.bot() && !member.deactivated()).toList();
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Reader.class;
	}

	@Override
	public Reader resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Optional<Member> chosen = all().stream()
			.filter((member) -> member.id().equals(request.getParameter("as")))
			.findFirst();
		return new Reader(chosen.orElseGet(() -> all().getFirst()), LocaleContextHolder.getLocale());
	}

}
