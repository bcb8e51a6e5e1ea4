/** Pages put together by hand, so that a rule can be seen at work on the smallest page that needs it. */
@NullMarked
package org.zvirka.ingest.page;

import org.jspecify.annotations.NullMarked;
