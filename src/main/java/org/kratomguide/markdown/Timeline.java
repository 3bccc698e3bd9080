package org.kratomguide.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;

/**
 * A course over time, told by a table whose last column is for the drawing only: three
 * numbers from 0 to 10, how hard the phase is for the least, the common and the hardest
 * course. They shape a sketch; they are not measurements, so the reader never sees them
 * as numbers.
 *
 * @param phases the rows, in order
 */
public record Timeline(List<Phase> phases) {

	/**
	 * Reads the phases and takes the drawing's column out of the table, which is then the
	 * reader's.
	 */
	static Timeline takeFrom(TableBlock table) {
		List<Phase> phases = new ArrayList<>();
		visitRows(table, (row) -> {
			TableCell drawing = Objects.requireNonNull((TableCell) row.getLastChild());
			drawing.unlink();
			if (!drawing.isHeader()) {
				phases.add(Phase.of(row, drawing));
			}
		});
		return new Timeline(phases);
	}

	/** Whether each row ends with the three numbers of the drawing. */
	public static boolean isDrawable(TableBlock table) {
		List<Boolean> answers = new ArrayList<>();
		visitRows(table, (row) -> answers.add(row.getLastChild() instanceof TableCell cell
				&& (cell.isHeader() || Tables.words(cell).matches("(10|\\d) (10|\\d) (10|\\d)"))));
		return answers.size() > 2 && !answers.contains(false);
	}

	private static void visitRows(TableBlock table, java.util.function.Consumer<TableRow> row) {
		table.accept(new AbstractVisitor() {
			@Override
			public void visit(org.commonmark.node.CustomNode node) {
				if (node instanceof TableRow tableRow) {
					row.accept(tableRow);
				}
				else {
					visitChildren(node);
				}
			}
		});
	}

	/**
	 * One row of the table.
	 *
	 * @param when the time, in words
	 * @param least how hard the mildest course is, from 0 to 10
	 * @param typical how hard a common course is
	 * @param most how hard the hardest course is
	 */
	public record Phase(String when, int least, int typical, int most) {

		static Phase of(TableRow row, TableCell drawing) {
			String[] levels = Tables.words(drawing).split(" ");
			return new Phase(Tables.words(Objects.requireNonNull(row.getFirstChild())), Integer.parseInt(levels[0]),
					Integer.parseInt(levels[1]), Integer.parseInt(levels[2]));
		}

	}

}
