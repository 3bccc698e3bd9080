package org.kratomguide.markdown;

import java.util.Optional;

import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code ::: kind} to {@code :::}. An unknown kind stays plain text, which the
 * content check reports.
 */
final class ContainerParser extends AbstractBlockParser {

	private static final String FENCE = ":::";

	private final Container container;

	private ContainerParser(Container container) {
		this.container = container;
	}

	@Override
	public Block getBlock() {
		return this.container;
	}

	@Override
	public boolean isContainer() {
		return true;
	}

	@Override
	public boolean canContain(Block childBlock) {
		return true;
	}

	@Override
	public @Nullable BlockContinue tryContinue(ParserState state) {
		if (text(state).equals(FENCE)) {
			return BlockContinue.finished();
		}
		return BlockContinue.atIndex(state.getIndex());
	}

	private static String text(ParserState state) {
		SourceLine line = state.getLine();
		return line.getContent().toString().strip();
	}

	/** Starts a container where a line is a fence and a known kind. */
	static final class Factory extends AbstractBlockParserFactory {

		@Override
		public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
			String text = text(state);
			Optional<Container.Kind> kind = text.startsWith(FENCE)
					? Container.Kind.named(text.substring(FENCE.length()).strip()) : Optional.empty();
			return kind
				.map((it) -> BlockStart.of(new ContainerParser(new Container(it)))
					.atIndex(state.getLine().getContent().length()))
				.orElseGet(BlockStart::none);
		}

	}

}
