package org.lianan.authz;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lianan.authz.permission.Action;

/**
 * The action that a REST operation is. Each operation must declare one: the portal does not start otherwise. An action
 * that concerns a case is decided on the path parameter {@code caseId}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {
    Action value();
}
