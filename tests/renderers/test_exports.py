"""Evidence as W3C Web Annotations, and reviewed claims as schema.org ClaimReview."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from builders import matrix
from pages import HOSTILE, document, hostile_report

from factcheck.model import Matrix
from factcheck.renderers import RENDERERS
from factcheck.renderers.background import Background
from factcheck.renderers.report import Look, Report


def read(name: str, report: Report) -> dict[str, Any]:
    data: dict[str, Any] = json.loads("\n".join(RENDERERS[name](report, Look())))
    return data


def reviewed(signs: str = "++-.") -> Report:
    grid = matrix({"a": signs, "b": signs}, sources=("s", "t", "u", "v"))
    claims = (replace(grid.claims[0], url="https://example.org/a"), grid.claims[1])
    about = replace(document("s", "Text.", url="https://example.org/s", title="A title"), published="2024-06-19")
    documents = (replace(about, publisher="The Echo"), document("t", "Text."), document("u", "Text."))
    return Report(Matrix(claims, grid.sources, grid.cells), background=Background(documents))


def test_every_evidence_is_an_annotation_with_its_words_and_its_place() -> None:
    grid = matrix({"a": "?.", "b": "-+"})
    page = read("annotations", Report(grid))
    assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
    assert [item["id"] for item in page["items"]] == [
        "#a/source-1/1",
        "#a/source-1/2",
        "#b/source-1/1",
        "#b/source-2/1",
    ]
    first = page["items"][0]
    quote, position = first["target"]["selector"]
    assert quote == {"type": "TextQuoteSelector", "exact": "source-1 on a.", "prefix": "", "suffix": ""}
    assert position["end"] - position["start"] == len(quote["exact"])
    assert first["target"]["source"] == "sources/source-1.txt"
    assert [body["value"] for body in first["body"]][:2] == ["The claim a.", "supports"]


def test_no_evidence_is_an_empty_page() -> None:
    assert read("annotations", Report(matrix({"a": "."})))["items"] == []


@pytest.mark.parametrize("name", ["annotations", "claimreview"])
def test_hostile_text_is_kept_to_the_letter(name: str) -> None:
    report = hostile_report()
    claims = tuple(replace(claim, url="https://example.org/a") for claim in report.matrix.claims)
    data = read(name, replace(report, matrix=replace(report.matrix, claims=claims)))
    texts = [item["body"][0]["value"] for item in data.get("items", ())]
    texts += [item["claimReviewed"] for item in data.get("@graph", ())]
    assert texts == [HOSTILE]


def test_a_review_has_what_schema_org_asks_for() -> None:
    data = read("claimreview", reviewed())
    assert data["@context"] == "https://schema.org"
    (review,) = data["@graph"]
    assert review["@type"] == "ClaimReview" and review["url"] == "https://example.org/a"
    assert review["claimReviewed"] == "The claim a."
    assert review["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "2 of 4 sources support it, 1 refutes it: disputed",
    }
    assert review["itemReviewed"]["appearance"][0] == {
        "@type": "CreativeWork",
        "name": "A title",
        "url": "https://example.org/s",
        "datePublished": "2024-06-19",
        "publisher": {"@type": "Organization", "name": "The Echo"},
    }
    assert [work["name"] for work in review["citation"]] == ["A title", "t", "u"]


def test_a_review_of_a_claim_of_which_nobody_speaks() -> None:
    (review,) = read("claimreview", reviewed("...."))["@graph"]
    assert review["reviewRating"]["alternateName"] == "0 of 4 sources support it"
    assert "citation" not in review and "appearance" not in review["itemReviewed"]
