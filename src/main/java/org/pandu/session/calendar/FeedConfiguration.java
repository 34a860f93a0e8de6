package org.pandu.session.calendar;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the feeds on the bot's web server.
 */
@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

	@Bean
	ServletRegistrationBean<FeedServlet> feedServlet(ObjectProvider<Feed> feed) {
		ServletRegistrationBean<FeedServlet> servlet = new ServletRegistrationBean<>(new FeedServlet(feed::getObject),
				FeedServlet.PATH + "*");
		servlet.setName("calendarFeed");
		return servlet;
	}

}
