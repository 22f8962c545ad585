"""Drives a conversion with QEMU's own QMP library: limits, pauses, resumes and cancels one job, completes another.

usage: drive_conversion.py SOCKET SOURCE FOLDER. Prints what it saw as one JSON object.
"""

import asyncio
import json
import sys

from qemu.qmp import ExecuteError, QMPClient


async def main(socket: str, source: str, folder: str) -> None:
    client = QMPClient("interop")
    await client.connect(socket)
    states: dict[str, list[str]] = {}
    ended: list[str] = []
    changed = asyncio.Condition()

    async def watch() -> None:
        async for event in client.events:
            data = event["data"]
            if event["event"] == "JOB_STATUS_CHANGE":
                states.setdefault(data["id"], []).append(data["status"])
            else:
                ended.append(event["event"])
            async with changed:
                changed.notify_all()

    watching = asyncio.create_task(watch())

    async def until(job: str, status: str) -> None:
        async with changed:
            await asyncio.wait_for(changed.wait_for(lambda: status in states.get(job, [])), 60)

    def convert(job: str, **more: object) -> dict[str, object]:
        target = {"filename": f"{folder}/{job}.qcow2", "format": "qcow2"}
        return {"job-id": job, "source": {"filename": source, "format": "raw"}, "target": target, **more}

    await client.execute("image-convert", convert("slow", speed=1048576))
    await client.execute("job-pause", {"id": "slow"})
    await until("slow", "paused")
    paused = (await client.execute("query-block-jobs"))[0]
    await client.execute("job-resume", {"id": "slow"})
    await client.execute("block-job-set-speed", {"device": "slow", "speed": 2097152})
    limited = (await client.execute("query-block-jobs"))[0]["speed"]
    await client.execute("job-cancel", {"id": "slow"})
    await until("slow", "concluded")
    await client.execute("job-dismiss", {"id": "slow"})

    await client.execute("image-convert", convert("quick", compress=True))
    await until("quick", "concluded")
    quick = (await client.execute("query-jobs"))[0]
    await client.execute("job-dismiss", {"id": "quick"})
    refusal = ""
    try:
        await client.execute("block-job-pause", {"device": "quick"})
    except ExecuteError as error:
        refusal = f"{error.error_class}: {error}"

    watching.cancel()
    await client.disconnect()
    report = {
        "paused": {key: paused[key] for key in ("paused", "status", "speed")},
        "limited": limited,
        "quick": {key: quick[key] for key in ("status", "result")},
        "states": states,
        "ended": ended,
        "refusal": refusal,
    }
    print(json.dumps(report))


asyncio.run(main(*sys.argv[1:4]))
