/** The running portal: what assembles the modules and holds no rule. */
@org.jspecify.annotations.NullMarked
package org.lianan.portal;
