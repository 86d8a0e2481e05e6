-- Auditors of the node look for events by the number of a case. They learn its id and nothing else of it; everybody else
-- finds the cases that the wall shows to their own agency.
CREATE FUNCTION case_of_number(wanted text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = casework, pg_temp AS $$
    SELECT id FROM case_file WHERE number = wanted AND current_setting('app.system', true) = 'audit'
$$;
REVOKE EXECUTE ON FUNCTION case_of_number(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION case_of_number(text) TO lianan_app;
