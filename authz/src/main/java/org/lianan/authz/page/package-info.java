/** Long lists in pages: each page says where the next one begins. */
@org.jspecify.annotations.NullMarked
package org.lianan.authz.page;
