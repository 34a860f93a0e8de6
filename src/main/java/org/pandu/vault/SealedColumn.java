package org.pandu.vault;

import java.util.List;

import org.pandu.database.ColumnType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * Sealed words stand in a {@code bytea} column.
 */
@Configuration(proxyBeanMethods = false)
class SealedColumn {

	@Bean
	ColumnType sealedColumnType() {
		return new ColumnType(List.of(new Writer(), new Reader()));
	}

	@WritingConverter
	private static final class Writer implements Converter<Sealed, byte[]> {

		@Override
		public byte[] convert(Sealed source) {
			return source.bytes();
		}

	}

	@ReadingConverter
	private static final class Reader implements Converter<byte[], Sealed> {

		@Override
		public Sealed convert(byte[] source) {
			return new Sealed(source);
		}

	}

}
