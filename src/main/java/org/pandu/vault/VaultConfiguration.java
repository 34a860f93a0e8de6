package org.pandu.vault;

import java.nio.file.Path;
import java.time.Clock;

import com.google.crypto.tink.Aead;
import org.pandu.database.Transactions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The vault with the master key that the configuration names.
 */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

	@Bean
	Vault vault(Environment environment, JdbcClient jdbc, Clock clock, Transactions transactions) {
		PersonKeys keys = new PersonKeys(masterKey(environment), jdbc, clock, transactions);
		keys.check();
		return new TinkVault(keys);
	}

	private static Aead masterKey(Environment environment) {
		String configured = environment.getProperty("pandu.master-key", "");
		if (!configured.isBlank()) {
			return MasterKey.decode(configured);
		}
		String data = environment.getProperty("pandu.data", "");
		return data.isBlank() ? MasterKey.passing() : MasterKey.keptIn(Path.of(data, "master.key"));
	}

}
