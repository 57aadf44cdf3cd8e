-- What readers have of a language is one edition: live, withdrawn or removed.
DROP INDEX "Edition_one_live";
CREATE UNIQUE INDEX "Edition_one_standing" ON "Edition" ("localisationId") WHERE state IN ('live', 'withdrawn', 'removed');

-- An address that led readers to one release never leads to another. Whoever gives one waits for whoever gives the same.
CREATE FUNCTION address_is_its_own() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own uuid := CASE TG_TABLE_NAME WHEN 'Release' THEN (to_jsonb(NEW) ->> 'id') ELSE (to_jsonb(NEW) ->> 'releaseId') END;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('address ' || NEW.slug, 0));
  IF EXISTS (SELECT 1 FROM "Release" WHERE slug = NEW.slug AND id <> own)
    OR EXISTS (SELECT 1 FROM "FormerAddress" WHERE slug = NEW.slug AND "releaseId" <> own) THEN
    RAISE EXCEPTION 'this address is another release''s' USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Release_address" BEFORE INSERT OR UPDATE OF slug ON "Release"
  FOR EACH ROW EXECUTE FUNCTION address_is_its_own();
CREATE TRIGGER "FormerAddress_address" BEFORE INSERT OR UPDATE OF slug ON "FormerAddress"
  FOR EACH ROW EXECUTE FUNCTION address_is_its_own();
