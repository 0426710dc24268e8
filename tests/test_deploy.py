"""The files for hosts name what there is."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from bot.cli.main import COMMANDS
from bot.health.metrics import Metrics
from bot.settings.settings import DECLARED, Settings

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
KNOWN = {name for item in DECLARED.values() for name in (item.name, item.file_name)} - {""}
MANIFESTS = list(yaml.safe_load_all((ROOT / "deploy" / "kubernetes" / "workshop-bot.yaml").read_text(encoding="utf-8")))
WORKFLOWS = sorted((ROOT / ".github" / "workflows").iterdir())
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "deploy" / "compose.yaml").read_text(encoding="utf-8"))


def test_the_image_has_two_stages_on_the_base_it_is_given_and_no_root() -> None:
    assert re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE) == ["${BASE_IMAGE}", "${BASE_IMAGE}"]
    assert "--require-hashes -r runtime.lock" in DOCKERFILE
    assert re.search(r"^USER 10001:10001$", DOCKERFILE, re.MULTILINE)
    assert re.search(r'^ENTRYPOINT \["', DOCKERFILE, re.MULTILINE)
    copied = re.findall(r"^COPY (?!--from)(\S+) ", DOCKERFILE, re.MULTILINE)
    assert copied == ["requirements/runtime.lock", "bot", "knowledge"]
    assert all((ROOT / name).exists() for name in copied)


def test_the_commands_of_the_image_exist() -> None:
    called = re.findall(r'\["workshop-bot", "(\w+)"\]', DOCKERFILE)
    called += re.findall(r'^CMD \["(\w+)"\]', DOCKERFILE, re.MULTILINE)
    assert set(called) == {"health", "run"} <= set(COMMANDS)


def test_what_the_documents_call_is_in_the_image_and_writes_where_it_may() -> None:
    assert "> /opt/bot/bin/workshop-bot" in DOCKERFILE
    assert re.search(r'^ENTRYPOINT \["workshop-bot"\]$', DOCKERFILE, re.MULTILINE)
    assert re.findall(r"^(?:WORKDIR|VOLUME) (\S+)", DOCKERFILE, re.MULTILINE)[-2:] == ["/data", "/data"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_pin_what_they_use_and_may_do_no_more_than_they_must(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}
    used = re.findall(r"uses: (.+)", text)
    assert used
    assert [line for line in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", line)] == []
    for job in workflow["jobs"].values():
        assert set(job["permissions"]) == {"contents"}
        assert job["timeout-minutes"] <= 60
        for step in job["steps"]:
            assert "${{" not in step.get("run", ""), "what others can name reaches a shell by the environment alone"
            assert "checkout" not in step.get("uses", "") or step["with"]["persist-credentials"] is False


def test_images_are_pinned_and_a_bot_moves_them() -> None:
    digest = r"[\w.:-]+@sha256:[0-9a-f]{64}"
    images = [service["image"] for service in COMPOSE["services"].values() if "build" not in service]
    images += re.findall(r"^ARG BASE_IMAGE=(\S+)", DOCKERFILE, re.MULTILINE)
    assert len(images) == 2
    assert [image for image in images if not re.fullmatch(digest, image)] == []
    config = json.loads((ROOT / ".github" / "renovate.json").read_text(encoding="utf-8"))
    assert {"github-actions", "dockerfile", "docker-compose", "pip_requirements"} <= set(config["enabledManagers"])
    (compose,) = config["docker-compose"]["managerFilePatterns"]
    (locks,) = config["pip_requirements"]["managerFilePatterns"]
    assert re.search(compose.strip("/"), "deploy/compose.yaml")
    assert all(re.search(locks.strip("/"), f"requirements/{path.name}") for path in (ROOT / "requirements").iterdir())


def test_only_monitoring_reaches_the_pod_and_pages_without_https_are_reached() -> None:
    (policy,) = [manifest["spec"] for manifest in MANIFESTS if manifest["kind"] == "NetworkPolicy"]
    (ingress,) = policy["ingress"]
    assert ingress["from"] == [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}}}]
    (egress,) = policy["egress"]
    assert {port["port"] for port in egress["ports"]} == {53, 80, 443, 5432}


@pytest.mark.parametrize(
    "name",
    ["Dockerfile", "deploy/compose.yaml", "deploy/kubernetes/workshop-bot.yaml", "deploy/kubernetes/shards.yaml"],
)
def test_every_setting_that_is_set_exists(name: str) -> None:
    used = set(re.findall(r"\b(?:WORKSHOP|DISCORD|DATABASE)_[A-Z_]+\b", (ROOT / name).read_text(encoding="utf-8")))
    assert used
    assert used <= KNOWN


def test_compose_waits_for_a_healthy_database_and_keeps_secrets_in_files() -> None:
    bot = COMPOSE["services"]["bot"]
    assert bot["depends_on"]["database"]["condition"] == "service_healthy"
    assert "healthcheck" in COMPOSE["services"]["database"]
    assert bot["read_only"] is True
    assert set(bot["secrets"]) <= set(COMPOSE["secrets"])
    assert {volume.partition(":")[0] for volume in bot["volumes"]} - {"../knowledge"} <= set(COMPOSE["volumes"])


def test_kubernetes_runs_one_bot_that_is_probed_and_may_write_to_its_volume_alone() -> None:
    by_kind = {manifest["kind"]: manifest for manifest in MANIFESTS}
    assert set(by_kind) == {"StatefulSet", "Service", "NetworkPolicy", "PodDisruptionBudget"}
    spec = by_kind["StatefulSet"]["spec"]
    assert spec["replicas"] == 1  # one token, one gateway
    labels = spec["template"]["metadata"]["labels"]
    assert all(
        selector["matchLabels"] == labels
        for selector in (
            spec["selector"],
            by_kind["NetworkPolicy"]["spec"]["podSelector"],
            by_kind["PodDisruptionBudget"]["spec"]["selector"],
        )
    )
    (container,) = spec["template"]["spec"]["containers"]
    assert container["securityContext"]["readOnlyRootFilesystem"] is True
    paths = {
        probe: container[probe]["httpGet"]["path"] for probe in ("startupProbe", "livenessProbe", "readinessProbe")
    }
    assert paths == {"startupProbe": "/healthz", "livenessProbe": "/healthz", "readinessProbe": "/readyz"}
    volumes = {volume["name"] for volume in spec["template"]["spec"]["volumes"]} | {
        claim["metadata"]["name"] for claim in spec["volumeClaimTemplates"]
    }
    assert {mount["name"] for mount in container["volumeMounts"]} == volumes
    secrets = [item["valueFrom"]["secretKeyRef"]["name"] for item in container["env"] if "valueFrom" in item]
    assert secrets == ["workshop-bot", "workshop-bot"]


def test_kubernetes_takes_what_we_give_it() -> None:
    version = kubernetes_validate.latest_version()
    for manifest in MANIFESTS:
        kubernetes_validate.validate(manifest, version, strict=True)
    with pytest.raises(kubernetes_validate.ValidationError):  # the judge is awake
        kubernetes_validate.validate(
            {**MANIFESTS[0], "spec": {**MANIFESTS[0]["spec"], "replicaz": 1}}, version, strict=True
        )


def test_several_pods_share_the_shards() -> None:
    patch = yaml.safe_load((ROOT / "deploy" / "kubernetes" / "shards.yaml").read_text(encoding="utf-8"))
    (stateful,) = [manifest for manifest in MANIFESTS if manifest["kind"] == "StatefulSet"]
    (container,) = patch["spec"]["template"]["spec"]["containers"]
    assert container["name"] == stateful["spec"]["template"]["spec"]["containers"][0]["name"]
    (setting,) = container["env"]
    pods = range(patch["spec"]["replicas"])
    served = [
        Settings.from_env({setting["name"]: setting["value"], "HOSTNAME": f"workshop-bot-{pod}"}).shards for pod in pods
    ]
    assert sorted(shard for part in served for shard in part.ids) == list(range(served[0].total))
    patched = {**stateful, "spec": {**stateful["spec"], "replicas": patch["spec"]["replicas"]}}
    kubernetes_validate.validate(patched, kubernetes_validate.latest_version(), strict=True)


def test_every_query_of_the_dashboard_names_a_metric_that_exists() -> None:
    metrics = Metrics()
    metrics.question("answered", "x", 0.1)
    metrics.post("reminder", "sent", 0.0)
    metrics.events.labels("READY").inc()
    metrics.rest.labels("500").inc()
    known = set(re.findall(r"^(workshop_\w+)", metrics.exposition().decode(), re.MULTILINE))
    dashboard = json.loads((ROOT / "deploy" / "grafana.json").read_text(encoding="utf-8"))
    queries = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    assert len(queries) > 8
    for query in queries:
        names = set(re.findall(r"\bworkshop_\w+", query))
        assert names, query
        assert names <= known, query
