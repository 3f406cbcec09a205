"""Files: read with limits, written whole or not at all, cached at no risk."""

from __future__ import annotations

import errno
import io
import json
import stat
import sys

import pytest

from ccfit import storage
from ccfit.errors import AnswersError, DataError, UsageError


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def files_beside(path):
    return [one.name for one in path.parent.iterdir()]


def boom(error):
    def fail(*_args, **_kwargs):
        raise error

    return fail


FULL_DISK = OSError(errno.ENOSPC, "No space left on device")


# Reading


def test_a_file_is_read_with_its_name(write):
    path = write("a: 1\n")
    document = storage.read_document(path)
    assert document.data == {"a": 1}
    assert document.source == str(path)


def test_a_dash_is_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a: 1\n")))
    document = storage.read_document("-")
    assert (document.data, document.source) == ({"a": 1}, "-")


def test_a_missing_file_is_wrong_usage(tmp_path):
    with pytest.raises(UsageError) as caught:
        storage.read_document(tmp_path / "alex.yaml")
    assert (caught.value.key, caught.value.exit_code) == ("file.missing", 2)
    assert "alex.yaml" in caught.value.text("en")
    assert "Check the name and the folder." in caught.value.text("en")
    assert "Revisa el nombre y la carpeta." in caught.value.text("es")


@pytest.mark.parametrize(("kind", "code"), [(AnswersError, 4), (DataError, 3)])
def test_a_folder_is_no_file(tmp_path, kind, code):
    with pytest.raises(kind) as caught:
        storage.read_document(tmp_path, kind)
    assert (caught.value.key, caught.value.exit_code) == ("file.directory", code)


def test_a_file_that_may_not_be_read(write, monkeypatch):
    path = write("a: 1\n")
    monkeypatch.setattr(
        type(path), "open", boom(PermissionError(errno.EACCES, "Permission denied"))
    )
    with pytest.raises(UsageError) as caught:
        storage.read_document(path)
    assert (caught.value.key, caught.value.exit_code) == ("file.unreadable", 2)


@pytest.mark.parametrize("name", ["a\0b.yaml", "x" * 5000, "alex.yaml/deeper"])
def test_names_that_no_file_can_have(write, name):
    folder = write("a: 1\n").parent
    with pytest.raises(UsageError) as caught:
        storage.read_document(f"{folder}/{name}")
    assert caught.value.exit_code == 2


def test_ten_megabytes_are_the_limit_of_answers(write):
    assert storage.ANSWERS_LIMIT == 10_000_000
    at_limit = b"a: 1\n#" + b"x" * (storage.ANSWERS_LIMIT - 6)
    assert storage.read_document(write(at_limit)).data == {"a": 1}
    with pytest.raises(AnswersError) as caught:
        storage.read_document(write(at_limit + b"x"))
    assert (caught.value.key, caught.value.exit_code) == ("file.too_big", 4)
    assert "larger than 10 MB" in caught.value.text("en")
    assert "pasa de 10 MB" in caught.value.text("es")


def test_standard_input_has_the_same_limit(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a: 1\nb: 2\n")))
    with pytest.raises(AnswersError) as caught:
        storage.read_document("-", limit=9)
    assert caught.value.key == "file.too_big"


@pytest.mark.parametrize(
    ("content", "key"),
    [(b"", "file.empty"), (b"\x7fELF\0\0", "file.binary"), (b"id: Jos\xe9", "file.not_utf8")],
)
def test_files_that_are_no_text_name_themselves(write, content, key):
    path = write(content)
    with pytest.raises(AnswersError) as caught:
        storage.read_document(path)
    assert caught.value.key == key
    assert str(caught.value).startswith(str(path))


# Writing


def test_a_written_file_is_its_owners_alone(tmp_path):
    path = tmp_path / "alex.yaml"
    storage.write_whole(path, "id: José\n")
    assert path.read_bytes() == "id: José\n".encode()
    assert mode(path) == 0o600


def test_a_file_that_was_open_to_others_is_closed(write):
    path = write("old\n")
    path.chmod(0o644)
    storage.write_whole(path, "new\n")
    assert path.read_text() == "new\n"
    assert mode(path) == 0o600


@pytest.mark.parametrize("step", ["replace", "fsync", "fdopen"])
def test_a_write_that_fails_leaves_the_old_file(write, monkeypatch, step):
    path = write("old\n")
    with monkeypatch.context() as broken:
        broken.setattr(storage.os, step, boom(FULL_DISK))
        with pytest.raises(UsageError) as caught:
            storage.write_whole(path, "new\n" * 1000)
    assert (caught.value.key, caught.value.exit_code) == ("out.os", 2)
    assert "No space left" in caught.value.text("en")
    assert path.read_text() == "old\n"
    assert files_beside(path) == [path.name]


def test_a_write_that_is_interrupted_leaves_the_old_file(write, monkeypatch):
    path = write("old\n")
    with monkeypatch.context() as broken:
        broken.setattr(storage.os, "replace", boom(KeyboardInterrupt()))
        with pytest.raises(KeyboardInterrupt):
            storage.write_whole(path, "new\n")
    assert path.read_text() == "old\n"
    assert files_beside(path) == [path.name]


def test_a_text_that_cannot_be_encoded_leaves_the_old_file(write):
    path = write("old\n")
    with pytest.raises(UnicodeEncodeError):
        storage.write_whole(path, "\ud800")
    assert path.read_text() == "old\n"
    assert files_beside(path) == [path.name]


def test_a_missing_folder_is_wrong_usage(tmp_path):
    with pytest.raises(UsageError) as caught:
        storage.write_whole(tmp_path / "none" / "alex.yaml", "x")
    assert (caught.value.key, caught.value.exit_code) == ("out.no_folder", 2)
    assert not (tmp_path / "none").exists()


def test_a_folder_cannot_be_written_to_as_a_file(tmp_path):
    with pytest.raises(UsageError) as caught:
        storage.write_whole(tmp_path, "x")
    assert (caught.value.key, caught.value.exit_code) == ("out.directory", 2)


def test_a_file_is_no_folder(write):
    with pytest.raises(UsageError) as caught:
        storage.write_whole(write("x") / "alex.yaml", "x")
    assert caught.value.exit_code == 2


def test_a_folder_that_may_not_be_written_in(tmp_path, monkeypatch):
    with monkeypatch.context() as broken:
        denied = PermissionError(errno.EACCES, "Permission denied")
        broken.setattr(storage.tempfile, "mkstemp", boom(denied))
        with pytest.raises(UsageError) as caught:
            storage.write_whole(tmp_path / "alex.yaml", "x")
    assert (caught.value.key, caught.value.exit_code) == ("out.forbidden", 2)


def test_a_link_stays_a_link_and_its_target_is_written(write, tmp_path):
    target = write("old\n", "target.yaml")
    link = tmp_path / "link.yaml"
    link.symlink_to(target)
    storage.write_whole(link, "new\n")
    assert link.is_symlink()
    assert target.read_text() == "new\n"


def test_a_device_is_written_to_not_replaced():
    from pathlib import Path

    storage.write_whole(Path("/dev/null"), "x")
    assert not Path("/dev/null").is_file()


def test_long_names_can_be_written(tmp_path):
    path = tmp_path / ("x" * 250 + ".yml")
    storage.write_whole(path, "x")
    assert path.read_text() == "x"


def test_a_private_folder_is_its_owners_alone(tmp_path):
    folder = tmp_path / "ccfit"
    storage.make_private_folder(folder)
    storage.make_private_folder(folder)
    assert mode(folder) == 0o700


def test_a_private_folder_that_cannot_be_made_is_wrong_usage(write):
    with pytest.raises(UsageError) as caught:
        storage.make_private_folder(write("x") / "ccfit")
    assert caught.value.exit_code == 2


def test_quizzes_are_saved_below_the_persons_own_data(home):
    assert home in storage.data_folder().parents


# The cache

BIG = "vector: 1 2 3\nwhen: 2026-11-21\nanchors: {1: one, 3: three}\nword: niño\n"
AS_JSON = {
    "vector": "1 2 3",
    "when": "2026-11-21",
    "anchors": {"1": "one", "3": "three"},
    "word": "niño",
}


def copies(home):
    return list(home.rglob("*.json"))


def test_the_first_and_the_second_reading_are_the_same(write):
    path = write(BIG, "big.yaml")
    first, second = storage.cached(path), storage.cached(path)
    assert first == second
    assert first.data == AS_JSON
    assert first.sha256 == storage.read_document(path).sha256


def test_the_second_reading_comes_from_the_copy(write, home, monkeypatch):
    path = write(BIG, "big.yaml")
    storage.cached(path)
    assert len(copies(home)) == 1
    monkeypatch.setattr(storage, "parse_document", boom(AssertionError("the YAML was read again")))
    assert storage.cached(path).data == AS_JSON


def test_the_copy_is_its_owners_alone(write, home):
    storage.cached(write(BIG, "big.yaml"))
    (copy,) = copies(home)
    assert mode(copy) == 0o600


def test_a_changed_file_is_read_anew(write):
    path = write(BIG, "big.yaml")
    storage.cached(path)
    path.write_text("vector: 4 5 6\n")
    assert storage.cached(path).data == {"vector": "4 5 6"}


@pytest.mark.parametrize("content", [b"", b"{", b"null", b"\xff\xfe", b"\0"])
def test_a_broken_copy_is_ignored_and_mended(write, home, content):
    path = write(BIG, "big.yaml")
    storage.cached(path)
    (copy,) = copies(home)
    copy.write_bytes(content)
    assert storage.cached(path).data == AS_JSON
    assert json.loads(copy.read_text("utf-8")) == AS_JSON


def test_a_cache_that_cannot_be_written_costs_nothing(write, home, monkeypatch):
    (home / "cache").write_text("a file where a folder should be")
    monkeypatch.setattr(storage, "write_whole", boom(UsageError("out.forbidden")))
    assert storage.cached(write(BIG, "big.yaml")).data == AS_JSON


def test_a_cache_folder_that_is_a_file_costs_nothing(write, home):
    (home / "cache").write_text("a file where a folder should be")
    assert storage.cached(write(BIG, "big.yaml")).data == AS_JSON


def test_a_cache_folder_that_cannot_be_made_costs_nothing(write, monkeypatch):
    path = write(BIG, "big.yaml")
    monkeypatch.setattr(
        type(path), "mkdir", boom(PermissionError(errno.EACCES, "Permission denied"))
    )
    assert storage.cached(path).data == AS_JSON


def test_a_faulty_file_is_not_cached(write, home):
    path = write("a: 1\na: 2\n", "big.yaml")
    for _ in range(2):
        with pytest.raises(DataError) as caught:
            storage.cached(path)
        assert caught.value.where.line == 2
    assert copies(home) == []


def test_a_compiled_copy_says_the_same_as_its_file(write):
    path = write(BIG, "big.yaml")
    compiled = json.loads(storage.compile_document(path))
    document = storage.cached(path)
    assert compiled == {"sha256": document.sha256, "data": document.data}


def test_an_installed_package_reads_its_compiled_copy(write, tmp_path, monkeypatch):
    compiled = storage.compile_document(write(BIG, "big.yaml"))
    write_to = tmp_path / "package" / "data"
    write_to.mkdir(parents=True)
    (write_to / "big.json").write_text(compiled, "utf-8")
    monkeypatch.setattr(storage.resources, "files", lambda _name: tmp_path / "package")
    document = storage.bundled("big")
    assert (document.data, document.source) == (AS_JSON, "big.yaml")
