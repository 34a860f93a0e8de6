package org.pandu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Pandu.
 */
@SpringBootApplication
public class PanduApplication {

	public static void main(String[] args) {
		SpringApplication.run(PanduApplication.class, args);
	}

}
