package org.kratomguide.markdown;

import org.commonmark.node.CustomBlock;

/** A helpline link that stands alone in its paragraph, and so becomes a button. */
final class Action extends CustomBlock {

}
