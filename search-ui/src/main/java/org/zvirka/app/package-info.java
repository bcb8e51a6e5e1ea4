/**
 * The application: Spring Boot carrying Vaadin views over one {@link org.zvirka.index.Archive}.
 *
 * <p>{@link org.zvirka.app.ZvirkaApplication} starts it; {@link org.zvirka.app.ZvirkaProperties} lists what can be
 * configured. Every feature has a package of its own below this one; a feature's view is package-private and is reached
 * by its address.
 */
@NullMarked
package org.zvirka.app;

import org.jspecify.annotations.NullMarked;
