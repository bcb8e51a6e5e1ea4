/**
 * The archive on a real Elasticsearch: the contract every engine keeps, and what must hold when nodes die, the cluster is
 * away, has no room, or has fields of somebody else. Nothing here is skipped: a cluster that does not start is a failure.
 */
@NullMarked
package org.zvirka.cluster;

import org.jspecify.annotations.NullMarked;
