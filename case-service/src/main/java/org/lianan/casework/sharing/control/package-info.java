/** Where grants are kept and found, and what follows from their steps: duties and standings. */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.sharing.control;
