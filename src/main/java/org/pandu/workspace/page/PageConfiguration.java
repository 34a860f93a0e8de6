package org.pandu.workspace.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The page's languages, its scripts from WebJars, and what its browser may load.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	/** The page's languages. */
	static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

	private final Readers readers;

	PageConfiguration(Readers readers) {
		this.readers = readers;
	}

	@Bean
	static MessageSource messageSource() {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("workspace/text/page");
		texts.setDefaultEncoding("UTF-8");
		texts.setDefaultLocale(Locale.ENGLISH);
		return texts;
	}

	@Bean
	static LocaleResolver localeResolver() {
		CookieLocaleResolver languages = new CookieLocaleResolver("language");
		languages.setDefaultLocaleFunction(PageConfiguration::asTheBrowserWishes);
		languages.setCookieSameSite("Strict");
		return languages;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LocaleChangeInterceptor choice = new LocaleChangeInterceptor();
		choice.setParamName("language");
		choice.setIgnoreInvalidLocale(true);
		registry.addInterceptor(choice).addPathPatterns("/", "/accounts", "/export");
		registry.addInterceptor(new StrictContent())
			.addPathPatterns("/", "/accounts", "/inspector", "/export", "/page/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.readers);
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/scripts/**")
			.addResourceLocations(folder("htmx.org/*/dist/htmx.min.js"), folder("htmx-ext-sse/*/sse.js"));
	}

	private static Locale asTheBrowserWishes(HttpServletRequest request) {
		return java.util.Collections.list(request.getLocales())
			.stream()
			.map((wish) -> Locale.of(wish.getLanguage()))
			.filter(LANGUAGES::contains)
			.findFirst()
			.orElse(Locale.ENGLISH);
	}

	/** A WebJar's path holds its version, which only the build knows. */
	private static Resource folder(String script) {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:META-INF/resources/webjars/" + script);
			if (found.length != 1) {
				throw new IllegalStateException(
						"There must be one WebJar with %s, not %d".formatted(script, found.length));
			}
			return found[0].createRelative("");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
