/** What can be told of the cluster's engine without a cluster; the rest is in the module cluster/tests. */
@NullMarked
package org.zvirka.index.elastic;

import org.jspecify.annotations.NullMarked;
