/**
 * Who a party is (当事人的身份): the unified social credit code of a unit, the ID number of a person, the division in
 * which either sits. Each is a value that cannot hold a malformed number; what it is refused for has a stable code.
 */
@org.jspecify.annotations.NullMarked
package org.lianan.casework.party;
